module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>,
      %arg1: tensor<3x3x1x16xf32>,
      %arg2: tensor<32xf32>,
      %arg3: tensor<3x3x16x32xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<1568x10xf32>,
      %arg6: tensor<128x28x28x1xf32>,
      %arg7: tensor<128x10xf32>) -> (tensor<f32> {jax.result_info = "result[0]"},
      tensor<16xf32> {jax.result_info = "result[1]['conv_0']['bias']"},
      tensor<3x3x1x16xf32> {jax.result_info = "result[1]['conv_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[1]['conv_1']['bias']"},
      tensor<3x3x16x32xf32> {jax.result_info = "result[1]['conv_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result[1]['dense_0']['bias']"},
      tensor<1568x10xf32> {jax.result_info = "result[1]['dense_0']['kernel']"}) {
    %0 = stablehlo.convolution(%arg6, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<3x3x1x16xf32>) -> tensor<128x14x14x16xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<128x14x14x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<128x14x14x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %6 = stablehlo.negate %3 : tensor<128x14x14x16xf32>
    %7 = stablehlo.exponential %6 : tensor<128x14x14x16xf32>
    %8 = stablehlo.add %5, %7 : tensor<128x14x14x16xf32>
    %9 = stablehlo.divide %4, %8 : tensor<128x14x14x16xf32>
    %10 = stablehlo.multiply %3, %9 : tensor<128x14x14x16xf32>
    %11 = stablehlo.convolution(%10, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<3x3x16x32xf32>) -> tensor<128x7x7x32xf32>
    %12 = stablehlo.reshape %arg2 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<128x7x7x32xf32>
    %14 = stablehlo.add %11, %13 : tensor<128x7x7x32xf32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %17 = stablehlo.negate %14 : tensor<128x7x7x32xf32>
    %18 = stablehlo.exponential %17 : tensor<128x7x7x32xf32>
    %19 = stablehlo.add %16, %18 : tensor<128x7x7x32xf32>
    %20 = stablehlo.divide %15, %19 : tensor<128x7x7x32xf32>
    %21 = stablehlo.multiply %14, %20 : tensor<128x7x7x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<128x7x7x32xf32>) -> tensor<128x1568xf32>
    %23 = stablehlo.dot_general %22, %arg5, contracting_dims = [1] x [0] : (tensor<128x1568xf32>, tensor<1568x10xf32>) -> tensor<128x10xf32>
    %24 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %26 = stablehlo.add %23, %25 : tensor<128x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.reduce(%26 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %29 = stablehlo.maximum %27, %28 : tensor<128xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %32 = stablehlo.subtract %26, %31 : tensor<128x10xf32>
    %33 = stablehlo.exponential %32 : tensor<128x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %36 = stablehlo.log %35 : tensor<128x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %38 = stablehlo.subtract %32, %37 : tensor<128x10xf32>
    %39 = stablehlo.multiply %arg7, %38 : tensor<128x10xf32>
    %40 = stablehlo.reduce(%39 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %41 = stablehlo.negate %40 : tensor<128xf32>
    %42 = stablehlo.reduce(%41 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %43 = stablehlo.divide %42, %cst_2 : tensor<f32>
    %44 = stablehlo.divide %cst, %cst_2 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %46 = stablehlo.negate %45 : tensor<128xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %48 = stablehlo.multiply %arg7, %47 : tensor<128x10xf32>
    %49 = stablehlo.negate %48 : tensor<128x10xf32>
    %50 = stablehlo.reduce(%49 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %51 = stablehlo.reshape %50 : (tensor<128xf32>) -> tensor<128x1xf32>
    %52 = stablehlo.divide %51, %35 : tensor<128x1xf32>
    %53 = stablehlo.reduce(%52 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %55 = stablehlo.multiply %54, %33 : tensor<128x10xf32>
    %56 = stablehlo.add %48, %55 : tensor<128x10xf32>
    %57 = stablehlo.dot_general %56, %arg5, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<1568x10xf32>) -> tensor<128x1568xf32>
    %58 = stablehlo.reshape %57 : (tensor<128x1568xf32>) -> tensor<128x7x7x32xf32>
    %59 = stablehlo.multiply %58, %20 : tensor<128x7x7x32xf32>
    %60 = stablehlo.multiply %14, %58 : tensor<128x7x7x32xf32>
    %61 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %62 = stablehlo.subtract %61, %20 : tensor<128x7x7x32xf32>
    %63 = stablehlo.multiply %20, %62 : tensor<128x7x7x32xf32>
    %64 = stablehlo.multiply %60, %63 : tensor<128x7x7x32xf32>
    %65 = stablehlo.add %59, %64 : tensor<128x7x7x32xf32>
    %66 = stablehlo.reverse %arg3, dims = [0, 1] : tensor<3x3x16x32xf32>
    %67 = stablehlo.convolution(%65, %66) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x7x7x32xf32>, tensor<3x3x16x32xf32>) -> tensor<128x14x14x16xf32>
    %68 = stablehlo.multiply %67, %9 : tensor<128x14x14x16xf32>
    %69 = stablehlo.multiply %3, %67 : tensor<128x14x14x16xf32>
    %70 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %71 = stablehlo.subtract %70, %9 : tensor<128x14x14x16xf32>
    %72 = stablehlo.multiply %9, %71 : tensor<128x14x14x16xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<128x14x14x16xf32>
    %74 = stablehlo.add %68, %73 : tensor<128x14x14x16xf32>
    %75 = stablehlo.reduce(%74 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x14x14x16xf32>, tensor<f32>) -> tensor<16xf32>
    %76 = stablehlo.reshape %75 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %77 = stablehlo.reshape %76 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %78 = stablehlo.convolution(%arg6, %74) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<128x14x14x16xf32>) -> tensor<3x3x1x16xf32>
    %79 = stablehlo.reduce(%65 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<128x7x7x32xf32>, tensor<f32>) -> tensor<32xf32>
    %80 = stablehlo.reshape %79 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %82 = stablehlo.convolution(%10, %65) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<128x7x7x32xf32>) -> tensor<3x3x16x32xf32>
    %83 = stablehlo.reduce(%56 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %84 = stablehlo.reshape %83 : (tensor<10xf32>) -> tensor<1x10xf32>
    %85 = stablehlo.reshape %84 : (tensor<1x10xf32>) -> tensor<10xf32>
    %86 = stablehlo.dot_general %56, %22, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x1568xf32>) -> tensor<10x1568xf32>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<10x1568xf32>) -> tensor<1568x10xf32>
    return %43, %77, %78, %81, %82, %85, %87 : tensor<f32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>
  }
}
