module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg1: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg2: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg3: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"data"}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg5: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg6: tensor<128x28x28x1xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}, {}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = sdy.sharding_constraint %arg1 <@mesh_0, [{}, {}, {}, {}]> : tensor<3x3x1x16xf32>
    %1 = stablehlo.convolution(%arg6, %0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x28x28x1xf32>, tensor<3x3x1x16xf32>) -> tensor<128x14x14x16xf32>
    %2 = sdy.sharding_constraint %arg0 <@mesh_0, [{}]> : tensor<16xf32>
    %3 = stablehlo.reshape %2 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<128x14x14x16xf32>
    %5 = stablehlo.add %1, %4 : tensor<128x14x14x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x14x14x16xf32>
    %8 = stablehlo.negate %5 : tensor<128x14x14x16xf32>
    %9 = stablehlo.exponential %8 : tensor<128x14x14x16xf32>
    %10 = stablehlo.add %7, %9 : tensor<128x14x14x16xf32>
    %11 = stablehlo.divide %6, %10 : tensor<128x14x14x16xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<128x14x14x16xf32>
    %13 = sdy.sharding_constraint %arg3 <@mesh_0, [{}, {}, {}, {}]> : tensor<3x3x16x32xf32>
    %14 = stablehlo.convolution(%12, %13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<128x14x14x16xf32>, tensor<3x3x16x32xf32>) -> tensor<128x7x7x32xf32>
    %15 = sdy.sharding_constraint %arg2 <@mesh_0, [{}]> : tensor<32xf32>
    %16 = stablehlo.reshape %15 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<128x7x7x32xf32>
    %18 = stablehlo.add %14, %17 : tensor<128x7x7x32xf32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x7x7x32xf32>
    %21 = stablehlo.negate %18 : tensor<128x7x7x32xf32>
    %22 = stablehlo.exponential %21 : tensor<128x7x7x32xf32>
    %23 = stablehlo.add %20, %22 : tensor<128x7x7x32xf32>
    %24 = stablehlo.divide %19, %23 : tensor<128x7x7x32xf32>
    %25 = stablehlo.multiply %18, %24 : tensor<128x7x7x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<128x7x7x32xf32>) -> tensor<128x1568xf32>
    %27 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<1568x10xf32>
    %28 = stablehlo.dot_general %26, %27, contracting_dims = [1] x [0] : (tensor<128x1568xf32>, tensor<1568x10xf32>) -> tensor<128x10xf32>
    %29 = sdy.sharding_constraint %arg4 <@mesh_0, [{}]> : tensor<10xf32>
    %30 = stablehlo.reshape %29 : (tensor<10xf32>) -> tensor<1x10xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %32 = stablehlo.add %28, %31 : tensor<128x10xf32>
    %33 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %34:2 = stablehlo.reduce(%32 init: %cst_0), (%33 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %59 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %60 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %61 = stablehlo.or %59, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %63 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %64 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %65 = stablehlo.and %63, %64 : tensor<i1>
      %66 = stablehlo.or %61, %65 : tensor<i1>
      %67 = stablehlo.select %66, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %62, %67 : tensor<f32>, tensor<i32>
    }
    %35 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %36:2 = stablehlo.reduce(%arg7 init: %cst_0), (%35 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %59 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %60 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %61 = stablehlo.or %59, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %63 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %64 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %65 = stablehlo.and %63, %64 : tensor<i1>
      %66 = stablehlo.or %61, %65 : tensor<i1>
      %67 = stablehlo.select %66, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %62, %67 : tensor<f32>, tensor<i32>
    }
    %37 = stablehlo.compare EQ, %34#1, %36#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %38 = stablehlo.convert %37 : (tensor<128xi1>) -> tensor<128xf32>
    %39 = stablehlo.multiply %38, %arg8 : tensor<128xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %41 = stablehlo.reduce(%arg8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %43 = stablehlo.reduce(%32 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %44 = stablehlo.maximum %42, %43 : tensor<128xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %47 = stablehlo.subtract %32, %46 : tensor<128x10xf32>
    %48 = stablehlo.exponential %47 : tensor<128x10xf32>
    %49 = stablehlo.reduce(%48 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %51 = stablehlo.log %50 : tensor<128x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %53 = stablehlo.subtract %47, %52 : tensor<128x10xf32>
    %54 = stablehlo.multiply %arg7, %53 : tensor<128x10xf32>
    %55 = stablehlo.reduce(%54 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %56 = stablehlo.negate %55 : tensor<128xf32>
    %57 = stablehlo.multiply %56, %arg8 : tensor<128xf32>
    %58 = stablehlo.reduce(%57 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %40, %41, %58 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
