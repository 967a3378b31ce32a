module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["data"=2, "model"=2]>
  func.func public @main(%arg0: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"model"}]>},
      %arg1: tensor<3x3x1x16xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {}, {"model"}]>},
      %arg2: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg3: tensor<3x3x16x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}, {"model"}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg5: tensor<1568x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg6: tensor<128x28x28x1xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}, {}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
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
    %27 = sdy.sharding_constraint %26 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %28 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %29:2 = stablehlo.reduce(%27 init: %cst_0), (%28 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %54 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %55 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %56 = stablehlo.or %54, %55 : tensor<i1>
      %57 = stablehlo.select %56, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %58 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %59 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %60 = stablehlo.and %58, %59 : tensor<i1>
      %61 = stablehlo.or %56, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %57, %62 : tensor<f32>, tensor<i32>
    }
    %30 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %31:2 = stablehlo.reduce(%arg7 init: %cst_0), (%30 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %54 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %55 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %56 = stablehlo.or %54, %55 : tensor<i1>
      %57 = stablehlo.select %56, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %58 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %59 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %60 = stablehlo.and %58, %59 : tensor<i1>
      %61 = stablehlo.or %56, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %57, %62 : tensor<f32>, tensor<i32>
    }
    %32 = stablehlo.compare EQ, %29#1, %31#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %33 = stablehlo.convert %32 : (tensor<128xi1>) -> tensor<128xf32>
    %34 = stablehlo.multiply %33, %arg8 : tensor<128xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.reduce(%arg8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %38 = stablehlo.reduce(%27 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %39 = stablehlo.maximum %37, %38 : tensor<128xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %42 = stablehlo.subtract %27, %41 : tensor<128x10xf32>
    %43 = stablehlo.exponential %42 : tensor<128x10xf32>
    %44 = stablehlo.reduce(%43 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %46 = stablehlo.log %45 : tensor<128x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %48 = stablehlo.subtract %42, %47 : tensor<128x10xf32>
    %49 = stablehlo.multiply %arg7, %48 : tensor<128x10xf32>
    %50 = stablehlo.reduce(%49 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %51 = stablehlo.negate %50 : tensor<128xf32>
    %52 = stablehlo.multiply %51, %arg8 : tensor<128xf32>
    %53 = stablehlo.reduce(%52 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %35, %36, %53 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
